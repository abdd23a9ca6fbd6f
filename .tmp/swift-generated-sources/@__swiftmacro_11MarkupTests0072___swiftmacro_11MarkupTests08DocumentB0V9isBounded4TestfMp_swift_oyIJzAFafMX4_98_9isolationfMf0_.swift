nil                                                                                                                             

// original-source-range: @__swiftmacro_11MarkupTests08DocumentB0V9isBounded4TestfMp_.swift:5:99-5:109
