"""Everything that touches the disk: programmes, settings, history, the user's folders."""
