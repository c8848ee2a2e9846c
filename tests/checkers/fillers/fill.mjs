// Fills in the fields of a PDF as pdf.js does, the reader of Firefox: what a person typed goes into its storage, and the
// document is saved from there.
//
// usage: node fill.mjs PDFJS-DIST FORM.pdf ANSWERS.json FILLED.pdf

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, form, answers, filled] = process.argv.slice(2);
if (!filled) throw new Error("usage: node fill.mjs PDFJS-DIST FORM.pdf ANSWERS.json FILLED.pdf");

const pdfjs = await import(pathToFileURL(join(folder, "legacy/build/pdf.mjs")).href);
const wanted = new Map(Object.entries(JSON.parse(await readFile(answers, "utf8"))));
const document = await pdfjs.getDocument({
  data: new Uint8Array(await readFile(form)),
  standardFontDataUrl: join(folder, "standard_fonts/"),
  verbosity: 0,
}).promise;

for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  for (const field of await page.getAnnotations()) {
    const answer = wanted.get(field.fieldName);
    if (answer === undefined) continue;
    const value = field.radioButton ? field.buttonValue === answer : field.checkBox ? answer !== "" : answer;
    document.annotationStorage.setValue(field.id, { value });
  }
}
await writeFile(filled, await document.saveDocument());
