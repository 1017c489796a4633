"""The platform beside the window: media keys, wake lock, tray, displays. Each part is optional."""
