/** The places of the program, in the order of the rail. */
export const places = [
  ["/", "app-place-today"],
  ["/placements", "app-place-placements"],
  ["/students", "app-place-students"],
  ["/companies", "app-place-companies"],
  ["/programmes", "app-place-programmes"],
  ["/quality", "app-place-quality"],
  ["/settings", "app-place-settings"],
] as const;
