import { useEffect, useRef, useState } from "react";
import { drawPage, type PDFDocumentProxy, type PDFPageProxy } from "./pdf";
import styles from "./PdfView.module.css";

export interface PdfPageProps {
  document: PDFDocumentProxy;
  number: number;
  scale: number;
  label: string;
  onSeen: (number: number) => void;
}

/** One sheet: drawn when it comes into sight, its text selectable and readable. */
export function PdfPage({ document, number, scale, label, onSeen }: PdfPageProps) {
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [inSight, setInSight] = useState(number === 1);
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let gone = false;
    void document.getPage(number).then((loaded) => { if (!gone) setPage(loaded); }).catch(() => undefined);
    return () => { gone = true; };
  }, [document, number]);

  useEffect(() => {
    const target = sheet.current;
    if (!target) return undefined;
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry) return;
      if (entry.isIntersecting) setInSight(true);
      if (entry.intersectionRatio > 0.4) onSeen(number);
    }, { threshold: [0, 0.41], rootMargin: "200px" });
    watch.observe(target);
    return () => watch.disconnect();
  }, [number, onSeen]);

  useEffect(() => {
    if (!page || !inSight || !canvas.current || !text.current) return undefined;
    return drawPage(page, scale, canvas.current, text.current);
  }, [page, inSight, scale]);

  const size = page?.getViewport({ scale });
  return (
    <div
      ref={sheet}
      role="group"
      aria-label={label}
      className={styles.sheet}
      style={{ width: size?.width ?? 595 * scale, height: size?.height ?? 842 * scale, "--total-scale-factor": scale } as React.CSSProperties}
    >
      <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      <div ref={text} className={styles.text} />
    </div>
  );
}
