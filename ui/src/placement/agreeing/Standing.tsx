import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useWrite } from "../../data/query";
import type { Expectation, Standing as Stand } from "../../generated/ipc";
import { Badge, type Tone } from "../../kit/Badge";
import fields from "../../kit/Field.module.css";
import { Icon } from "../../kit/Icon";
import { useText } from "../../text/text";
import styles from "./Agreeing.module.css";

const standings: readonly Stand[] = ["proposed", "discussed", "agreed", "fulfilled", "unfulfilled"];
const tones: Record<Stand, Tone> = { proposed: "plain", discussed: "info", agreed: "good", fulfilled: "good", unfulfilled: "bad" };

/** How far an expectation has come, and a menu to change it; saved as it is chosen. */
export function Standing({ item, onSaved }: { item: Expectation; onSaved: () => void }) {
  const t = useText();
  const { run, isPending } = useWrite("expectation_standing");
  const choose = async (standing: Stand): Promise<void> => {
    if (await run({ id: item.id, standing })) onSaved();
  };
  const words = t(`placement-standing-${item.standing}`);
  return (
    <MenuTrigger>
      <Button className={styles.standing} aria-label={t("placement-standing-change", { standing: words })} isPending={isPending}>
        <Badge tone={tones[item.standing]} icon={item.standing === "fulfilled" ? "check" : "down"}>{words}</Badge>
      </Button>
      <Popover className={fields.popover}>
        <Menu className={fields.list} selectionMode="single" selectedKeys={[item.standing]} onAction={(key) => { const next = standings.find((known) => known === key); if (next) void choose(next); }}>
          {standings.map((standing) => (
            <MenuItem key={standing} id={standing} textValue={t(`placement-standing-${standing}`)} className={fields.option}>
              {standing === item.standing ? <Icon name="check" /> : null} {t(`placement-standing-${standing}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
