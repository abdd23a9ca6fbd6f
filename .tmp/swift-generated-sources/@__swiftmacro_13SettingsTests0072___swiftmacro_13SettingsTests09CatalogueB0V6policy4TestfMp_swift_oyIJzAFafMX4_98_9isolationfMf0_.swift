nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V6policy4TestfMp_.swift:5:99-5:109
