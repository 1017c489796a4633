"""All widgets: values in, paint, commands out."""
