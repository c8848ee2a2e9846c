import type { Plugin } from "vite";

/**
 * The window freezes `Object.prototype` (`freezePrototype` in tauri.conf.json), so that assigning to an inherited
 * `toString`, `valueOf` or `constructor` throws. Three libraries beneath the charts do that; here they are given
 * properties of their own first. The screens are tested with the prototype frozen, which finds the next one.
 */
const patches: readonly (readonly [file: RegExp, before: string, object: string])[] = [
  [/decimal\.js-light\/decimal\.m?js/, "P.toString = P.valueOf =", "P"],
  [/d3-color\/dist\/d3-color\.mjs/, "prototype.constructor = constructor", "prototype"],
  [/d3-format\/dist\/d3-format\.mjs/, "FormatSpecifier.prototype.toString =", "FormatSpecifier.prototype"],
];

export function frozenPrototype(): Plugin {
  return {
    name: "frozen-prototype",
    transform(code, id) {
      const patch = patches.find(([file]) => file.test(id));
      if (!patch) return null;
      const [, before, object] = patch;
      if (!code.includes(before)) throw new Error(`${id} no longer has „${before}”: see whether the patch is still needed`);
      const own = `for (const name of ["constructor", "toString", "valueOf"]) Object.defineProperty(${object}, name, { value: ${object}[name], writable: true, configurable: true }); `;
      return { code: code.replace(before, own + before), map: null };
    },
  };
}
