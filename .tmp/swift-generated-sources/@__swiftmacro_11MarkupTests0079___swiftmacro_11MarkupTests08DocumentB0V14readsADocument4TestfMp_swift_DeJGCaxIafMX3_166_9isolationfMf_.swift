nil                                                                                                                             

// original-source-range: @__swiftmacro_11MarkupTests08DocumentB0V14readsADocument4TestfMp_.swift:4:167-4:177
