"""Programme files: TOML in, a frozen `Programme` out, or every fault with its place."""
