import { createLink } from "@tanstack/react-router";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./Button.module.css";

export type ButtonLook = "plain" | "primary" | "quiet" | "danger";

export interface ButtonProps extends AriaButtonProps {
  look?: ButtonLook;
}

/** A command. While `isPending` it stays focusable and announces that it is busy. */
export function Button({ look = "plain", className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={[styles.button, styles[look], className].filter(Boolean).join(" ")} />;
}

function LookingLink({ look = "plain", children, ...props }: React.ComponentProps<"a"> & { look?: ButtonLook }) {
  return <a {...props} className={`${styles.button} ${styles[look]}`}>{children}</a>;
}

/** A place to go that looks like a button. */
export const LinkButton = createLink(LookingLink);

/** The row of commands at the end of a form or a dialog. */
export function Actions({ children }: { children: React.ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
