nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests04PageB0V5truth4TestfMp_.swift:5:99-5:109
