nil                                                                                                                             

// original-source-range: @__swiftmacro_14DashboardTests9HTTPTestsV5pages4TestfMp_.swift:3:156-3:166
