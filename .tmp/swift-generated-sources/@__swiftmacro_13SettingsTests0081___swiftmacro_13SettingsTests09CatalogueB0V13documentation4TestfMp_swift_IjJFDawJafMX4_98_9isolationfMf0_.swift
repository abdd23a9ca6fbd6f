nil                                                                                                                             

// original-source-range: @__swiftmacro_13SettingsTests09CatalogueB0V13documentation4TestfMp_.swift:5:99-5:109
