"""The preview: the pages as they will be printed, beside the page one works on."""
