import { useState } from "react";
import { Button } from "../kit/Button";
import { useText } from "../text/text";
import { shortened } from "./shorten";

/** A text; a long one is shortened, and whole on demand. */
export function LongText({ text }: { text: string }) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const short = shortened(text);
  if (short === text) return text;
  return (
    <>
      {isWhole ? text : short}{" "}
      <Button look="quiet" onPress={() => setWhole(!isWhole)}>{t(isWhole ? "history-whole-hide" : "history-whole-show")}</Button>
    </>
  );
}
