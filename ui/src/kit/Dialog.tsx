import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Actions, Button } from "./Button";
import { useText } from "../text/text";
import styles from "./Dialog.module.css";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  wide?: boolean;
  children: React.ReactNode;
}

/** A window over the page that must be answered or closed (Esc) before going on. */
export function Dialog({ title, isOpen, onClose, wide, children }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay className={styles.veil} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable={false}>
      <Modal className={`${styles.modal} ${wide ? styles.wide : ""}`}>
        <AriaDialog className={styles.dialog}>
          <header className={styles.head}>
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" onPress={onClose}>{t("app-close")}</Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps extends Omit<DialogProps, "wide"> {
  confirm: string;
  onConfirm: () => void;
  isPending?: boolean;
  danger?: boolean;
}

/** A question asked before something that cannot be taken back. */
export function Confirm({ title, isOpen, onClose, confirm, onConfirm, isPending, danger, children }: ConfirmProps) {
  const t = useText();
  return (
    <ModalOverlay className={styles.veil} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className={styles.modal}>
        <AriaDialog role="alertdialog" className={styles.dialog}>
          <Heading slot="title">{title}</Heading>
          {children}
          <Actions>
            <Button look={danger ? "danger" : "primary"} onPress={onConfirm} isPending={isPending}>{confirm}</Button>
            <Button onPress={onClose}>{t("app-cancel")}</Button>
          </Actions>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
