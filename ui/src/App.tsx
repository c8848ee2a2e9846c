import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useState } from "react";
import { createQueryClient, useRead } from "./data/query";
import { StatusContext } from "./data/status";
import { useTheme } from "./frame/useTheme";
import { Loaded } from "./kit/Loaded";
import { router } from "./router";
import { isLanguage, TextProvider } from "./text/text";
import { Welcome } from "./welcome/Welcome";

/** Reads the status, then shows the open workspace, or the welcome where none is open. */
function Session() {
  const status = useRead("workspace_status", {});
  const language = status.data?.language ?? "lv";
  useTheme(status.data?.theme ?? "system");
  return (
    <TextProvider language={isLanguage(language) ? language : "lv"}>
      <Loaded of={status}>
        {(value) => <StatusContext value={value}>{value.open ? <RouterProvider key={value.open.path} router={router} /> : <Welcome />}</StatusContext>}
      </Loaded>
    </TextProvider>
  );
}

export function App() {
  const [client] = useState(createQueryClient);
  return <QueryClientProvider client={client}><Session /></QueryClientProvider>;
}
