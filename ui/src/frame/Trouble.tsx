import { Link } from "@tanstack/react-router";
import { Button } from "../kit/Button";
import { EmptyState } from "../kit/EmptyState";
import { Page } from "../kit/Page";
import { useText } from "../text/text";

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText();
  return (
    <Page title={t("app-not-found")}>
      <EmptyState title={t("app-not-found")} actions={<Link to="/">{t("app-place-today")}</Link>}>{t("app-not-found-what")}</EmptyState>
    </Page>
  );
}

/** A page that broke while it was drawn: no stack trace, a way on. */
export function Crashed({ reset }: { reset: () => void }) {
  const t = useText();
  return (
    <Page title={t("app-crashed")}>
      <EmptyState title={t("app-crashed")} actions={<Button look="primary" onPress={reset}>{t("app-retry")}</Button>}>{t("app-crashed-what")}</EmptyState>
    </Page>
  );
}
