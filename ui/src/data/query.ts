import {
  type InfiniteData, keepPreviousData, QueryClient, useInfiniteQuery, useMutation, useQuery, useQueryClient, type UseQueryResult,
} from "@tanstack/react-query";
import { useState } from "react";
import { call, type Changed, type CommandName, type Input, type Trouble, type Value } from "../ipc";
import { touches } from "./changed";

/** A reading that was refused or failed, as an exception for the query library only. */
export class TroubleError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

/** Readings live in memory until a write says that they changed; a local file has no reason to be asked again by itself. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });

const read = async <N extends CommandName>(name: N, input: Input<N>): Promise<Value<N>> => {
  const reply = await call(name, input);
  if (reply.outcome !== "ok") throw new TroubleError(reply);
  return reply.value;
};

/** Reads with a command and keeps the answer until a write touches it. */
export function useRead<N extends CommandName>(
  name: N, input: Input<N>, options: { enabled?: boolean; keep?: boolean } = {},
): UseQueryResult<Value<N>, TroubleError> {
  return useQuery<Value<N>, TroubleError>({
    queryKey: [name, input],
    queryFn: () => read(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Reads page after page; `input` makes the input for a cursor, `next` finds the following cursor in a page. */
export function usePages<N extends CommandName, C>(
  name: N, key: unknown, input: (cursor: C | null) => Input<N>, next: (page: Value<N>, pages: readonly Value<N>[]) => C | null | undefined,
) {
  return useInfiniteQuery<Value<N>, TroubleError, InfiniteData<Value<N>, C | null>, readonly unknown[], C | null>({
    queryKey: [name, key],
    queryFn: ({ pageParam }) => read(name, input(pageParam as C | null)),
    initialPageParam: null,
    getNextPageParam: (page, pages) => next(page, pages) ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** A draft over a record: what was seen when it was begun. */
export interface Over {
  seen: number | null;
  told: () => void;
}

export interface Write<N extends CommandName> {
  /**
   * Runs the command; answers its value, or null when it was refused or failed (then `trouble` says why). What was
   * changed by others after the draft `over` the record was begun is not overwritten unseen.
   */
  run: (input: Input<N>, over?: Over) => Promise<Value<N> | null>;
  isPending: boolean;
  trouble: Trouble | null;
  /** When it last succeeded. */
  savedAt: Date | null;
  clear: () => void;
}

/** Writes with a command and refreshes what it says it changed. */
export function useWrite<N extends CommandName>(name: N): Write<N> {
  const client = useQueryClient();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const mutation = useMutation({ mutationFn: ({ input, seen }: { input: Input<N>; seen: number | null }) => call(name, input, seen) });
  const run = async (input: Input<N>, over?: Over): Promise<Value<N> | null> => {
    const reply = await mutation.mutateAsync({ input, seen: over?.seen ?? null });
    if (reply.outcome !== "ok") {
      setTrouble(reply);
      if (reply.code === "ChangedMeanwhile") {
        await client.invalidateQueries();
        over?.told();
      }
      return null;
    }
    setTrouble(null);
    setSavedAt(new Date());
    await refresh(client, reply.changed);
    return reply.value;
  };
  return { run, isPending: mutation.isPending, trouble, savedAt, clear: () => setTrouble(null) };
}

/** Marks every reading that a change touches as old; those in sight are read again at once. */
export const refresh = (client: QueryClient, changed: Changed): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => touches(changed, String(queryKey[0])) });
