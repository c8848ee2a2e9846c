//! Reads `tauri.conf.json`, and says plainly when the screens have not been built.

fn main() {
    println!("cargo:rerun-if-changed=ui/dist/index.html");
    assert!(
        std::path::Path::new("ui/dist/index.html").exists(),
        "the screens are not built: run `cargo xtask run`, or `npm ci && npm run build` in ui/"
    );
    let attributes =
        tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/**/*");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:error={error:#}");
    }
}
