/** Where each address leads. Addresses stand behind the hash: the window has no server to ask. */
import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";
import { CompaniesPage } from "./companies/CompaniesPage";
import { CompanyPage } from "./companies/CompanyPage";
import { companiesSearch, companySearch } from "./companies/filters";
import { Frame } from "./frame/Frame";
import { Crashed, NotFound } from "./frame/Trouble";
import { GroupsPage } from "./groups/GroupsPage";
import { RolloverPage } from "./groups/RolloverPage";
import { placementSearch, placementsSearch } from "./placements/filters";
import { NewPlacementPage } from "./placements/NewPlacementPage";
import { PlacementsPage } from "./placements/PlacementsPage";
import { ProgrammePage } from "./programmes/ProgrammePage";
import { ProgrammesPage } from "./programmes/ProgrammesPage";
import { studentsSearch } from "./students/filters";
import { StudentPage } from "./students/StudentPage";
import { StudentsPage } from "./students/StudentsPage";
import { TodayPage } from "./today/TodayPage";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const at = <P extends string>(path: P, component: RouteComponent) => createRoute({ getParentRoute: () => root, path, component });

const placements = createRoute({ getParentRoute: () => root, path: "/placements", component: PlacementsPage, validateSearch: placementsSearch });
const importing = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: lazyRouteComponent(() => import("./import/ImportPage"), "ImportPage"),
  validateSearch: (search: Record<string, unknown>): { kind?: string } => (typeof search["kind"] === "string" ? { kind: search["kind"] } : {}),
});
const placement = createRoute({
  getParentRoute: () => root,
  path: "/placements/$id",
  validateSearch: placementSearch,
  component: lazyRouteComponent(() => import("./placement/PlacementPage"), "PlacementPage"),
});

const companies = createRoute({ getParentRoute: () => root, path: "/companies", component: CompaniesPage, validateSearch: companiesSearch });
const company = createRoute({ getParentRoute: () => root, path: "/companies/$id", component: CompanyPage, validateSearch: companySearch });

const students = createRoute({ getParentRoute: () => root, path: "/students", component: StudentsPage, validateSearch: studentsSearch });

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("./settings/SettingsPage"), "SettingsPage"),
  validateSearch: ({ tab, year }: Record<string, unknown>): { tab?: string; year?: number } => ({
    ...(typeof tab === "string" ? { tab } : {}), ...(typeof year === "number" ? { year } : {}),
  }),
});

const routes = root.addChildren([
  at("/", TodayPage),
  placements,
  at("/placements/new", NewPlacementPage),
  placement,
  at("/placements/$id/meeting", lazyRouteComponent(() => import("./placement/meeting/MeetingPage"), "MeetingPage")),
  students,
  at("/students/$id", StudentPage),
  at("/students/groups", GroupsPage),
  at("/students/groups/rollover", RolloverPage),
  companies,
  company,
  at("/programmes", ProgrammesPage),
  at("/programmes/$id", ProgrammePage),
  importing,
  at("/quality", lazyRouteComponent(() => import("./quality/QualityPage"), "QualityPage")),
  at("/history", lazyRouteComponent(() => import("./history/HistoryPage"), "HistoryPage")),
  at("/packets", lazyRouteComponent(() => import("./packets/ReturnPage"), "ReturnPage")),
  at("/packets/$number", lazyRouteComponent(() => import("./packets/PaperPage"), "PaperPage")),
  at("/verify", lazyRouteComponent(() => import("./verify/VerifyPage"), "VerifyPage")),
  at("/settings/templates/$id", lazyRouteComponent(() => import("./templates/TemplatePage"), "TemplatePage")),
  settings,
]);

export const router = createRouter({
  routeTree: routes,
  history: createHashHistory(),
  defaultErrorComponent: Crashed,
  defaultPreload: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
