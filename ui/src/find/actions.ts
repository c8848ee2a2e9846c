import { useNavigate } from "@tanstack/react-router";
import { useStatusWrite } from "../data/status";
import { useUndo } from "../history/undo";
import { places } from "../frame/places";
import { matches } from "../text/matches";
import { useLanguage, useText } from "../text/text";

export interface Action {
  id: string;
  label: string;
  run: () => void;
}

/** Everything that can be done from anywhere, as far as the typed words match. */
export function useActions(typed: string): Action[] {
  const t = useText();
  const navigate = useNavigate();
  const language = useLanguage();
  const { run: speak } = useStatusWrite("language_set");
  const { undoes, redoes, undo, redo } = useUndo();
  const all: (Action | null)[] = [
    undoes === null ? null : { id: "undo", label: t("history-undo-what", { what: undoes }), run: undo },
    redoes === null ? null : { id: "redo", label: t("history-redo-what", { what: redoes }), run: redo },
    { id: "new-placement", label: t("find-new-placement"), run: () => void navigate({ to: "/placements/new" }) },
    { id: "new-student", label: t("find-new-student"), run: () => void navigate({ to: "/students/$id", params: { id: "new" } }) },
    { id: "new-company", label: t("find-new-company"), run: () => void navigate({ to: "/companies/$id", params: { id: "new" } }) },
    { id: "new-programme", label: t("find-new-programme"), run: () => void navigate({ to: "/programmes/$id", params: { id: "new" } }) },
    ...(["students", "companies", "placements"] as const).map((kind) => (
      { id: `import-${kind}`, label: t(`find-import-${kind}`), run: () => void navigate({ to: "/import", search: { kind } }) }
    )),
    ...places.map(([to, label]) => ({ id: to, label: t("find-go", { place: t(label) }), run: () => void navigate({ to }) })),
    { id: "groups", label: t("find-go", { place: t("groups-title") }), run: () => void navigate({ to: "/students/groups" }) },
    { id: "rollover", label: t("groups-rollover"), run: () => void navigate({ to: "/students/groups/rollover" }) },
    { id: "packets", label: t("find-go", { place: t("packets-title") }), run: () => void navigate({ to: "/packets" }) },
    { id: "verify", label: t("find-verify"), run: () => void navigate({ to: "/verify" }) },
    { id: "history", label: t("find-history"), run: () => void navigate({ to: "/history" }) },
    { id: "language", label: t("find-language"), run: () => void speak({ language: language === "lv" ? "en" : "lv" }) },
  ];
  return all.filter((action) => action !== null).filter((action) => matches(typed, action.label));
}
