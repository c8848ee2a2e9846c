import { Badge, type Tone } from "../kit/Badge";
import { useText } from "../text/text";
import type { SiteStanding, SiteView } from "../generated/ipc";

const tones: Record<SiteStanding, Tone> = { not_assessed: "plain", suitable: "good", with_conditions: "warn", unsuitable: "bad", expired: "warn" };

/** How a site or a company stands with suitability. */
export function StandingBadge({ standing, short }: { standing: SiteStanding; short?: boolean }) {
  const t = useText();
  return <Badge tone={tones[standing]}>{t(short && standing === "with_conditions" ? "suitability-short-with_conditions" : `suitability-standing-${standing}`)}</Badge>;
}

/** What a site is called: its name, else its address. */
export const siteName = (site: Pick<SiteView, "name" | "address">): string => site.name || site.address;
