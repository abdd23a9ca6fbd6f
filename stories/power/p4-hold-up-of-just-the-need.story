# Old batteries: each UPS lasts 375 s at half the load, so 187.5 s alone, which is to the second what n1 needs to stop
# its servers and itself. Nothing happens yet; with the next reading it is too little and n1 stops, with no wait.
# Sentences: P4 at, P4 short, need.sum at

site pair
----
0 n1 is on, member
0 n2 is on, member
0 s1 is on, not a member
0 s2 is on, not a member
0 srv1 is on n1, running
0 srv2 is on n1, running
0 srv3 is on n1, running

ups ups1 runtime 375s
----
ok

ups ups2 runtime 375s
----
ok

run 60s
----
0 n1 alert warning power.n1.runtime: The batteries of n1 last 188 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 188 s when full; 300 s are wanted: they are too small for its servers.

mains off
----
ok

run 4s
----
60 n1 sees ups1: input bad, output from battery, charge 100 %
60 n1 sees ups2: input bad, output from battery, charge 100 %
60 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
60 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
60 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
60 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.

expect no intents
----
ok

run 1s
----
65 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
65 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.

run 3m
----
95 srv1 is off
95 srv2 is off
95 srv3 is off
95 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
95 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
95 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
95 n1 alert over engine.P4.stopServers.n1
125 n1 is on, not a member
125 n1 no longer finds pairWithoutPower of pair
125 n1 no longer finds noPower
125 n1 alert over engine.P4.withdraw.n1
125 n1 alert over power.n1.runtime
140 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
140 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
155 n1 is off, not a member
155 n1 has done P4.withdraw.n1: n1 is off, reason power
155 n1 alert over power.n2.runtime
165 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
165 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
170 n2 is on, not a member
185 n1 no longer finds noPower of n2
185 n2 alert over engine.P4.withdraw.n2
200 n2 is off, not a member
200 n2 has done P4.withdraw.n2: n2 is off, reason power
210 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
210 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok

expect srv1 off
----
ok
