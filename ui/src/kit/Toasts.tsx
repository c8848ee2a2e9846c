import { Button } from "./Button";
import { Icon } from "./Icon";
import { dismissToast, useToasts } from "./toasts";
import { useText } from "../text/text";
import styles from "./Toasts.module.css";

/** What just happened, announced politely; failures at once. */
export function Toasts() {
  const t = useText();
  const toasts = useToasts();
  const calm = toasts.filter((toast) => toast.tone !== "bad");
  const failed = toasts.filter((toast) => toast.tone === "bad");
  const show = (shown: typeof toasts) => shown.map((toast) => (
    <div key={toast.id} className={`${styles.toast} ${styles[toast.tone]}`}>
      <Icon name={toast.tone === "bad" ? "warning" : "check"} />
      <p>{toast.text}</p>
      {toast.actions.map((action) => <Button key={action.label} look="quiet" onPress={action.run}>{action.label}</Button>)}
      <Button look="quiet" aria-label={t("app-dismiss")} onPress={() => dismissToast(toast.id)}><Icon name="cross" /></Button>
    </div>
  ));
  return (
    <section className={styles.region} aria-label={t("app-notices")}>
      <div role="status" className={styles.stack}>{show(calm)}</div>
      <div role="alert" className={styles.stack}>{show(failed)}</div>
    </section>
  );
}
