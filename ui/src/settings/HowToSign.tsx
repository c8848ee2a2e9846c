import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { pickPath } from "../data/paths";
import { useRead, useWrite } from "../data/query";
import { Actions, Button } from "../kit/Button";
import { Form } from "../kit/ErrorSummary";
import { Field } from "../kit/Field";
import { Loaded } from "../kit/Loaded";
import { Panel } from "../kit/Page";
import { Select } from "../kit/Select";
import { toast } from "../kit/toasts";
import { useText } from "../text/text";
import type { SigningSettings } from "../generated/ipc";

/** How this computer signs: the time-stamp service and the card's library. */
export function HowToSign() {
  const t = useText();
  const read = useRead("signing_settings_get", {});
  return (
    <Panel title={t("settings-signing")}>
      <p>{t("settings-signing-what")}</p>
      <Loaded of={read}>{(settings) => <SettingsForm settings={settings} />}</Loaded>
    </Panel>
  );
}

function SettingsForm({ settings }: { settings: SigningSettings }) {
  const t = useText();
  const client = useQueryClient();
  const [time_stamps, setTimeStamps] = useState(settings.time_stamps);
  const [card_library, setLibrary] = useState(settings.card_library);
  const { run, isPending, trouble } = useWrite("signing_settings_save");
  const submit = async (): Promise<void> => {
    const saved = await run({ time_stamps, card_library });
    if (!saved) return;
    client.setQueryData(["signing_settings_get", {}], saved);
    client.removeQueries({ queryKey: ["card_certificates"] });
    toast(t("settings-signing-saved"));
  };
  const other = async (): Promise<void> => {
    const path = await pickPath("card_library", "");
    if (path !== null) setLibrary(path);
  };
  const paths = [...new Set([...settings.card_libraries, card_library])].filter(Boolean);
  return (
    <Form trouble={trouble} onSubmit={() => void submit()}>
      <Field
        name="time_stamps" label={t("settings-time-stamps")} hint={t("settings-time-stamps-hint")} placeholder="https://" inputMode="url"
        value={time_stamps} onChange={setTimeStamps}
      />
      <Select
        name="card_library" label={t("settings-card-library")} hint={t("settings-card-library-hint")} value={card_library}
        onChange={setLibrary} choices={[{ id: "", label: t("settings-card-none") }, ...paths.map((path) => ({ id: path, label: path }))]}
      />
      <Actions>
        <Button type="submit" look="primary" isPending={isPending}>{t("app-save")}</Button>
        <Button onPress={() => void other()}>{t("settings-card-other")}</Button>
      </Actions>
    </Form>
  );
}
