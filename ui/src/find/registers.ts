import { useNavigate } from "@tanstack/react-router";
import type { Found } from "../generated/ipc";

export type Register = keyof Found;

/** In the order in which hits are shown. */
export const registers: readonly Register[] = ["students", "companies", "placements", "programmes"];

/** Goes to the page of a record. */
export function useGoTo(): (register: Register, id: string) => void {
  const navigate = useNavigate();
  return (register, id) => void navigate({ to: `/${register}/$id`, params: { id } });
}
