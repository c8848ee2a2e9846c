import { useState } from "react";
import { useRead } from "../data/query";
import type { PacketKind, Packets } from "../generated/ipc";
import { Actions, Button, LinkButton } from "../kit/Button";
import { Dialog } from "../kit/Dialog";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { Part, usePlacement } from "../placement/placement";
import { useText } from "../text/text";
import { HandOut } from "./HandOut";
import { PacketRow } from "./PacketRow";
import styles from "./Packets.module.css";

/** The forms of a placement that belong to one stage: what is out, what came back, and a new one. */
export function PacketsPanel({ kinds }: { kinds: readonly PacketKind[] }) {
  const t = useText();
  const { view: { placement } } = usePlacement();
  const read = useRead("packet_list", { id: placement.id });
  return (
    <Part name={`packets-${kinds.join("-")}`}>
      <Panel title={t("packets-panel")} actions={<LinkButton look="quiet" to="/packets">{t("packets-returned-link")}</LinkButton>}>
        <Loaded of={read}>{(packets) => <Shown of={packets} kinds={kinds} placement={placement.id} />}</Loaded>
      </Panel>
    </Part>
  );
}

function Shown({ of: { packets, kinds: open, address }, kinds, placement }: { of: Packets; kinds: readonly PacketKind[]; placement: string }) {
  const t = useText();
  const [handing, setHanding] = useState(false);
  const mine = packets.filter(({ packet }) => kinds.includes(packet.kind));
  const offered = kinds.filter((kind) => open.includes(kind));
  const waits = mine.some(({ state }) => state === "out");
  const close = (): void => setHanding(false);
  return (
    <div className={styles.stack}>
      <p className={styles.soft}>{t("packets-panel-what")}</p>
      {mine.length === 0
        ? <p>{t("packets-none")}</p>
        : <ul className={styles.list}>{mine.map((one) => <PacketRow key={one.packet.id} of={one} address={address} />)}</ul>}
      {offered.length === 0 ? null : (
        <Actions><Button data-first look={waits ? "plain" : "primary"} onPress={() => setHanding(true)}>{t(waits ? "packets-hand-out-again" : "packets-hand-out")}</Button></Actions>
      )}
      <Dialog title={t("packets-hand-out")} isOpen={handing} onClose={close}>
        <HandOut placement={placement} kinds={offered} waits={waits} onClose={close} />
      </Dialog>
    </div>
  );
}
