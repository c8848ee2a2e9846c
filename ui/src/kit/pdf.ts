import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

export type { PDFDocumentProxy, PDFPageProxy };

/** pdf.js is large and only some screens show paper: it loads when the first document is opened. */
const library = () => import("pdfjs-dist/legacy/build/pdf.mjs").then((pdf) => {
  pdf.GlobalWorkerOptions.workerSrc = workerUrl;
  return pdf;
});

/** The bytes of a Base64 text. */
export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Opens a document. Nothing is evaluated, fetched or run: scripts in a PDF stay dead. */
export async function openPdf(base64: string): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await library();
  return getDocument({ data: bytesOf(base64), enableXfa: false, useWasm: false, disableFontFace: false, verbosity: VerbosityLevel.ERRORS }).promise;
}

/** Draws a page and lays its selectable text over it; a page of a document that is closed already stays as it is. Returns a way to stop. */
export function drawPage(page: PDFPageProxy, scale: number, canvas: HTMLCanvasElement, text: HTMLElement): () => void {
  if (page.destroyed) return () => undefined;
  const ratio = globalThis.devicePixelRatio;
  const viewport = page.getViewport({ scale: scale * ratio });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  let stopped = false;
  task.promise.catch(() => undefined);
  void library().then(async ({ TextLayer }) => {
    const content = await page.getTextContent({ includeMarkedContent: true });
    if (stopped) return;
    text.replaceChildren();
    await new TextLayer({ textContentSource: content, container: text, viewport: page.getViewport({ scale }) }).render();
  }).catch(() => undefined);
  return () => { stopped = true; task.cancel(); };
}
