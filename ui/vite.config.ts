import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { frozenPrototype } from "./frozen.ts";

// The window loads the built files from inside the program: no absolute addresses, no inlined fonts or workers.
export default defineConfig({
  plugins: [react(), frozenPrototype()],
  base: "./",
  build: {
    target: "safari18",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  test: { environment: "jsdom", include: ["src/**/*.test.{ts,tsx}"] },
});
