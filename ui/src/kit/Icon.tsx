import styles from "./Icon.module.css";

const paths = {
  down: "M3 6l5 5 5-5",
  left: "M10 3L5 8l5 5",
  right: "M6 3l5 5-5 5",
  check: "M3 8.5l3.2 3.2L13 5",
  cross: "M4 4l8 8M12 4l-8 8",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.4 10.4L14 14",
  calendar: "M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2v3M10.5 2.2v3",
  plus: "M8 3v10M3 8h10",
  warning: "M8 2l6.5 11.5h-13zM8 6.5v3.4M8 11.6v.2",
  dot: "M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5",
  ring: "M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9",
  file: "M4 1.8h5l3 3v9.4H4zM9 1.8v3h3",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6",
  undo: "M6 3L2.5 6.5L6 10M2.5 6.5h7a4 4 0 0 1 0 8H7",
  redo: "M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H9",
  up: "M3 10l5-5 5 5",
  minus: "M3 8h10",
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign beside words; never the only carrier of a meaning, so hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
