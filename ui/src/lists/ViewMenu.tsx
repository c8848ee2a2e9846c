import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { Icon } from "../kit/Icon";
import { useText } from "../text/text";
import type { SavedView } from "../generated/ipc";
import styles from "./Lists.module.css";

export type ViewCommand = "keep" | "update" | "rename" | "remove";

export interface ViewMenuProps {
  views: readonly SavedView[];
  /** The filter in force. */
  current: SavedView | undefined;
  /** The list shows something else by now. */
  altered: boolean;
  onChoose: (view: SavedView) => void;
  onCommand: (command: ViewCommand) => void;
}

/** The menu of kept filters; its button says which one is in force, and whether the list was altered since. */
export function ViewMenu({ views, current, altered, onChoose, onCommand }: ViewMenuProps) {
  const t = useText();
  const name = current?.name ?? "";
  const label = current === undefined ? t("lists-views") : t(altered ? "lists-view-altered" : "lists-view-now", { name });
  const commands: { id: ViewCommand; label: string }[] = [
    ...(altered ? [{ id: "update" as const, label: t("lists-view-update", { name }) }] : []),
    { id: "keep", label: t("lists-view-keep") },
    ...(current ? [{ id: "rename" as const, label: t("lists-view-rename", { name }) }, { id: "remove" as const, label: t("lists-view-remove", { name }) }] : []),
  ];
  const choose = (key: React.Key): void => { const view = views.find(({ id }) => id === key); if (view) onChoose(view); };
  return (
    <MenuTrigger>
      <Button className={styles.trigger}><span className={styles.clip}>{label}</span><Icon name="down" /></Button>
      <Popover className={styles.popover} placement="bottom start">
        <Menu className={styles.menu} aria-label={t("lists-views")}>
          {views.length === 0 ? null : (
            <MenuSection selectionMode="single" selectedKeys={current ? [current.id] : []} className={styles.section}>
              <Header className={styles.header}>{t("lists-views")}</Header>
              {views.map((view) => (
                <MenuItem key={view.id} id={view.id} textValue={view.name} className={styles.item} onAction={() => choose(view.id)}>
                  {({ isSelected }) => <><span className={styles.mark}>{isSelected ? <Icon name="check" /> : null}</span>{view.name}</>}
                </MenuItem>
              ))}
            </MenuSection>
          )}
          <MenuSection className={styles.section} aria-label={t("lists-view-commands")}>
            {commands.map((command) => <MenuItem key={command.id} id={command.id} className={styles.item} onAction={() => onCommand(command.id)}>{command.label}</MenuItem>)}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
