import { useState } from "react";
import { Button } from "../kit/Button";
import { Dialog } from "../kit/Dialog";

/** Opens the form of an act over the selected rows. */
export function ActButton({ label, title, children }: { label: string; title: string; children: (close: () => void) => React.ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{label}</Button>
      <Dialog title={title} isOpen={isOpen} onClose={close}>{children(close)}</Dialog>
    </>
  );
}
