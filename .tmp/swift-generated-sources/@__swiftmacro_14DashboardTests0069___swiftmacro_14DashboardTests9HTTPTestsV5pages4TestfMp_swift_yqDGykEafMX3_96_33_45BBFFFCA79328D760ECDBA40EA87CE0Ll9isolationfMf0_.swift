nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests9HTTPTestsV5pages4TestfMp_.swift:4:97-4:107
