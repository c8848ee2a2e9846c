import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "screens-out", "src/generated", "node_modules"] },
  {
    files: ["src/**/*.{ts,tsx}", "vite.config.ts", "frozen.ts"],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.strict,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 180, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // One file talks to Tauri; everything else goes through it.
      "no-restricted-imports": ["error", { paths: [{ name: "@tauri-apps/api/core", message: "Only ipc.ts talks to Tauri." }] }],
    },
  },
  { files: ["src/ipc.ts"], rules: { "no-restricted-imports": "off" } },
);
