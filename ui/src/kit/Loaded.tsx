import type { UseQueryResult } from "@tanstack/react-query";
import type { TroubleError } from "../data/query";
import { useText } from "../text/text";
import { Note } from "./Badge";
import { Button } from "./Button";

/** Shows what a reading brought; while it is on its way, says so; when it was refused, says why and offers to try again. */
export function Loaded<T>({ of, children }: { of: UseQueryResult<T, TroubleError>; children: (value: T) => React.ReactNode }) {
  const t = useText();
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.error) {
    return (
      <Note tone="bad" role="alert" title={of.error.trouble.message || t("app-failed-unreachable")}>
        <span><Button onPress={() => void of.refetch()}>{t("app-retry")}</Button></span>
      </Note>
    );
  }
  return <p role="status">{t("app-loading")}</p>;
}
