import { useSyncExternalStore } from "react";

export interface ToastAction {
  label: string;
  run: () => void;
}

export interface Toast {
  id: number;
  tone: "good" | "bad" | "info";
  text: string;
  actions: readonly ToastAction[];
}

let next = 1;
let toasts: readonly Toast[] = [];
const listeners = new Set<() => void>();

const publish = (changed: readonly Toast[]): void => {
  toasts = changed;
  listeners.forEach((listener) => listener());
};

export const dismissToast = (id: number): void => publish(toasts.filter((toast) => toast.id !== id));

/** Says something that happened. It stays while it offers actions or tells of a failure, and leaves by itself otherwise. Answers what to dismiss it by. */
export function toast(text: string, options: { tone?: Toast["tone"]; actions?: readonly ToastAction[] } = {}): number {
  const made: Toast = { id: next++, tone: options.tone ?? "good", text, actions: options.actions ?? [] };
  publish([...toasts.filter((old) => old.text !== text).slice(-2), made]);
  if (made.actions.length === 0 && made.tone !== "bad") setTimeout(() => dismissToast(made.id), 6000);
  return made.id;
}

export const useToasts = (): readonly Toast[] =>
  useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener); }, () => toasts);
