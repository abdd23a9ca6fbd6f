# Five sensors are critical, and a sixth jumps to an impossible value: it does not count in its first two readings.
# The third confirms it: now six are critical. (T7, T2)
# Sentences: T7 at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

heat n1 sensors 5 critical
----
ok

run 60s
----
0 n1 sees cpu1: critical high, 86 C
0 n1 sees cpu2: critical high, 86 C
0 n1 sees dimm1: critical high, 74 C
0 n1 sees dimm2: critical high, 74 C
0 n1 sees dimm3: critical high, 74 C
0 n1 finds heatWarning: 5 sensors of n1 out of range; those too warm add up to 5, not over 5, so it is only told
0 n1 alert warning heat.n1.warning: cpu1 at 86 °C, cpu2 at 86 °C, dimm1 at 74 °C and 2 more out of range on n1.
0 n1 alert notice sensor.n1.cpu1.distant: cpu1 on n1 is far from its neighbours; it counts.
0 n1 alert notice sensor.n1.cpu2.distant: cpu2 on n1 is far from its neighbours; it counts.

heat n1 psu1 140C
----
ok

run 29s
----
60 n1 sees psu1: critical high, 140 C
60 n1 alert notice sensor.n1.psu1.doubted: psu1 on n1 jumped from 42 to 140 °C: it does not count until 3 readings confirm it.

expect no intents
----
ok

run 60s
----
90 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
90 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
90 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
90 n1 alert notice sensor.n1.psu1.distant: psu1 on n1 is far from its neighbours; it counts.
90 n1 no longer finds heatWarning
90 n1 alert over heat.n1.warning
90 n1 alert over sensor.n1.cpu1.distant
90 n1 alert over sensor.n1.cpu2.distant
90 n1 alert over sensor.n1.psu1.doubted
105 n1 alert warning engine.T2.migrate.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
105 n2 T2 migrates srv1 srv2 srv3 from n1 to n2: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers: it takes them at once.
109 srv1 is on n2, running
113 srv2 is on n2, running
117 srv3 is on n2, running
117 n2 has done T2.migrate.n1: srv1, srv2, srv3 on n2
120 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
120 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
120 n1 no longer finds hot
120 n1 alert over engine.T2.migrate.n1

expect srv1 on n2
----
ok
