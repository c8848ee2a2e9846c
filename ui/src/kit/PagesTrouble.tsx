import type { TroubleError } from "../data/query";
import { useText } from "../text/text";
import { Note } from "./Badge";
import { Button } from "./Button";

/** Why a list could not be read, with a way to try again. */
export function PagesTrouble({ of }: { of: { error: TroubleError | null; refetch: () => Promise<unknown> } }) {
  const t = useText();
  if (!of.error) return null;
  return (
    <Note tone="bad" role="alert" title={of.error.trouble.message || t("app-failed-unreachable")}>
      <span><Button onPress={() => void of.refetch()}>{t("app-retry")}</Button></span>
    </Note>
  );
}
