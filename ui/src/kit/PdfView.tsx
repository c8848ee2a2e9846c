import { useCallback, useEffect, useRef, useState } from "react";
import { useText } from "../text/text";
import { Note } from "./Badge";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { openPdf, type PDFDocumentProxy } from "./pdf";
import { PdfPage } from "./PdfPage";
import styles from "./PdfView.module.css";

export interface PdfViewProps {
  /** The document's bytes in Base64. */
  content: string;
  /** The document's name, which the region is announced by. */
  label: string;
  /** Commands beside the zoom: save, open, print. */
  actions?: React.ReactNode;
}

const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** Paper inside the program: the pages as they will print, with text that can be read, found and selected. */
export function PdfView({ content, label, actions }: PdfViewProps) {
  const t = useText();
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [width, setWidth] = useState(595);
  const [fit, setFit] = useState(1);
  const [zoom, setZoom] = useState<number | null>(null);
  const [current, setCurrent] = useState(1);
  const pages = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let gone = false;
    openPdf(content)
      .then(async (made) => {
        const first = await made.getPage(1);
        if (gone) { void made.loadingTask.destroy(); return; }
        setFailed(false);
        setWidth(first.getViewport({ scale: 1 }).width);
        setDocument(made);
      })
      .catch(() => { if (!gone) setFailed(true); });
    return () => { gone = true; };
  }, [content]);

  // The document that is shown lives until the next one takes its place.
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);

  useEffect(() => {
    const target = pages.current;
    if (!target) return undefined;
    const watch = new ResizeObserver(() => setFit(Math.max(0.3, Math.min(2, (target.clientWidth - 34) / width))));
    watch.observe(target);
    return () => watch.disconnect();
  }, [width]);

  const scale = zoom ?? fit;
  const onSeen = useCallback((number: number) => setCurrent(number), []);
  const step = (way: 1 | -1): void =>
    setZoom(way > 0 ? (zooms.find((next) => next > scale + 0.01) ?? 3) : (zooms.findLast((next) => next < scale - 0.01) ?? 0.5));

  return (
    <section className={styles.view} aria-label={label}>
      <div className={styles.bar} role="toolbar" aria-label={t("app-pdf-tools")}>
        <Button look="quiet" aria-label={t("app-pdf-smaller")} onPress={() => step(-1)}><Icon name="minus" /></Button>
        <span className={styles.zoom}>{t("app-percent", { value: Math.round(scale * 100) })}</span>
        <Button look="quiet" aria-label={t("app-pdf-larger")} onPress={() => step(1)}><Icon name="plus" /></Button>
        <Button look="quiet" onPress={() => setZoom(null)}>{t("app-pdf-fit")}</Button>
        <span className={styles.count} role="status">{document ? t("app-pdf-page", { page: current, pages: document.numPages }) : null}</span>
        <span className={styles.actions}>{actions}</span>
      </div>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={pages} className={styles.pages} tabIndex={0} role="group" aria-label={t("app-pdf-pages")}>
        {failed ? <Note tone="bad" role="alert" title={t("app-pdf-broken")} /> : null}
        {!failed && !document ? <p role="status">{t("app-loading")}</p> : null}
        {document ? Array.from({ length: document.numPages }, (_, index) => (
          <PdfPage key={index} document={document} number={index + 1} scale={scale} onSeen={onSeen} label={t("app-pdf-page", { page: index + 1, pages: document.numPages })} />
        )) : null}
      </div>
    </section>
  );
}
