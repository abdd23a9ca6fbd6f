# Mains came back while n1 stopped its servers. 300 s later they start again where they would be kept: six sensors of n1 are
# critical in this very reading, so that is n2.
# Sentences: kept.critical at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 500s
----
ok

ups ups2 runtime 500s
----
ok

mains off
----
ok

run until n1 stopping 10m
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 250 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 250 s when full; 300 s are wanted: they are too small for its servers.
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
130 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
130 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
130 n2 has not done P3.withdraw.n2: given up before it left the cluster, the reason is gone
130 n1 alert over engine.P3.withdraw.n2

run 31s
----
160 srv1 is off
160 srv2 is off
160 srv3 is off
160 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
160 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
160 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
160 n1 alert over engine.P4.stopServers.n1

mains on
----
ok

run 299s
----
165 n1 sees ups1: input good, output from mains, charge 67.8 %
165 n1 sees ups2: input good, output from mains, charge 67.8 %
165 n1 has not done P4.withdraw.n1: given up before it left the cluster, the reason is gone
165 n1 no longer finds pairWithoutPower of pair
165 n1 no longer finds noPower
165 n1 no longer finds noPower of n2
165 n1 alert over engine.P4.withdraw.n1
165 n1 alert over power.pair.none

heat n1 sensors 6 critical
----
ok

run 2m
----
465 n1 sees cpu1: critical high, 86 C
465 n1 sees cpu2: critical high, 86 C
465 n1 sees dimm1: critical high, 74 C
465 n1 sees dimm2: critical high, 74 C
465 n1 sees dimm3: critical high, 74 C
465 n1 sees dimm4: critical high, 74 C
465 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
465 n1 alert notice engine.P9.startServers.n2: Mains has been steady for 300 s and the best battery is at 69 %: srv3, srv2 and srv1 start again.
465 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
465 n2 P9 starts srv3 srv2 srv1 on n2: Mains has been steady for 300 s and the best battery is at 69 %: srv3, srv2 and srv1 start again.
470 n1 alert over engine.P9.startServers.n2
475 srv1 is on n2, running
475 srv2 is on n2, running
475 srv3 is on n2, running
475 n2 has done P9.startServers.n2: srv3, srv2, srv1 started
480 n1 alert warning engine.T2.withdraw.n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
480 n1 T2 withdraws n1: n1 is critically hot: its critical sensors add up to 6, over the limit of 5 in two readings 10 s apart, and n2 is able to take its servers. n1 leaves the cluster and powers off.
510 n1 is on, not a member
510 n1 no longer finds criticalHeat
510 n1 alert over engine.T2.withdraw.n1
510 n1 alert over power.n1.runtime
540 n1 is off, not a member
540 n1 has done T2.withdraw.n1: n1 is off, reason thermal
540 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: ups1 would last 198 s, less than the 488 s that a boot and a safe stop take, even when full, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat)
540 n2 alert notice host.n1.waits: n1 is off and waits to be booted: ups1 would last 198 s, less than the 488 s that a boot and a safe stop take, even when full, cpu1 critical at 86 °C and cool-down of 600 s not over (1 stop for heat).
540 n1 alert over power.n2.runtime
545 n1 alert over heat.n1.critical

expect srv1 on n2
----
ok
