import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";
import styles from "./Tabs.module.css";

export interface TabDef {
  id: string;
  label: string;
  content: React.ReactNode;
}

/** Sides of one thing, one at a time. */
export function Tabs({ label, tabs, selected, onSelect }: { label: string; tabs: readonly TabDef[]; selected?: string; onSelect?: (id: string) => void }) {
  return (
    <AriaTabs className={styles.tabs} selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))}>
      <TabList aria-label={label} className={styles.list}>
        {tabs.map((tab) => <Tab key={tab.id} id={tab.id} className={styles.tab}>{tab.label}</Tab>)}
      </TabList>
      {tabs.map((tab) => <TabPanel key={tab.id} id={tab.id} className={styles.panel}>{tab.content}</TabPanel>)}
    </AriaTabs>
  );
}
