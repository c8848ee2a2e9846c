/** A form as a mentor fills it in: with pdf.js, as Firefox does, and saved as an update at the end of the file. */
import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The bytes of a PDF whose fields hold other values; `values` by the fields' names without the form's number. */
export async function filledIn(path, values) {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const fields = await document.getFieldObjects();
  for (const [name, widgets] of Object.entries(fields)) {
    const value = values[name.slice(name.indexOf(".") + 1)];
    if (value === undefined) continue;
    for (const widget of widgets) {
      const isButton = widget.type === "radiobutton" || widget.type === "checkbox";
      document.annotationStorage.setValue(widget.id, { value: isButton ? widget.exportValues === value : value });
    }
  }
  return Buffer.from(await document.saveDocument());
}
