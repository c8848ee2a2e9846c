import { toastSaved } from "../data/paths";
import { useWrite } from "../data/query";
import { Button } from "../kit/Button";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import { useEffect } from "react";

/** Saves the refused rows as a file, with the reasons in a column of their own. */
export function SaveRefused() {
  const t = useText();
  const { run, isPending, trouble } = useWrite("import_refused");
  useEffect(() => { if (trouble) toast(trouble.message || t("app-failed-unreachable"), { tone: "bad" }); }, [trouble, t]);
  const save = async (): Promise<void> => {
    const saved = await run({ path: null });
    if (saved) toastSaved(t, saved.path);
  };
  return <Button onPress={() => void save()} isPending={isPending}>{t("import-save-refused")}</Button>;
}
