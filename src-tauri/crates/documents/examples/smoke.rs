fn main() {
    std::fs::write("/tmp/doc/smoke.pdf", documents::smoke()).unwrap();
}
