# n1 is critically hot and its battery is nearly empty, and so is n2's. The power rule comes first: n2 is no refuge,
# the servers are stopped gracefully.
# Sentences: plan.order at, fit.power short

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 280s
----
ok

ups ups2 runtime 280s
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 140 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 140 s when full; 300 s are wanted: they are too small for its servers.

heat n1 sensors 6 critical
----
ok

mains off
----
ok

run 4m
----
60 n1 sees cpu1: critical high, 86 C
60 n1 sees cpu2: critical high, 86 C
60 n1 sees dimm1: critical high, 74 C
60 n1 sees dimm2: critical high, 74 C
60 n1 sees dimm3: critical high, 74 C
60 n1 sees dimm4: critical high, 74 C
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
60 n1 finds criticalHeat: n1 is critically hot: its critical sensors add up to 6, over the limit of 5
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 finds hot: n1 is critically hot: its critical sensors add up to 6, over the limit of 5, and n2 is not hot: the fault is local
60 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 140 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 140 s): srv1, srv2 and srv3 stop.
60 n1 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 140 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 140 s). n2 leaves the cluster and powers off.
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
60 n1 alert critical heat.n1.critical: n1 is critically hot: its critical sensors add up to 6, over the limit of 5.
60 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 140 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 140 s): srv1, srv2 and srv3 stop.
60 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 140 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 140 s). n2 leaves the cluster and powers off.
90 n2 is on, not a member
90 srv1 is off
90 srv2 is off
90 srv3 is off
90 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
90 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 125 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 125 s). n1 leaves the cluster and powers off.
90 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 125 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 125 s). n1 leaves the cluster and powers off.
90 n1 no longer finds pairWithoutPower of pair
90 n1 no longer finds noPower of n2
90 n1 no longer finds hot
90 n1 alert over engine.P4.stopServers.n1
90 n1 alert over engine.P4.withdraw.n2
90 n1 alert over power.n2.runtime
120 n1 is on, not a member
120 n2 is off, not a member
120 n2 has done P4.withdraw.n2: n2 is off, reason power
120 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
120 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
135 n1 no longer finds noPower
135 n1 no longer finds criticalHeat
135 n1 alert over engine.P4.withdraw.n1
135 n1 alert over power.n1.runtime
150 n1 is off, not a member
150 n1 has done P4.withdraw.n1: n1 is off, reason power
150 s1 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery) and cpu1 critical at 86 °C
150 s1 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery) and cpu1 critical at 86 °C.
155 n1 alert over heat.n1.critical

expect n1 off
----
ok

expect srv1 off
----
ok
