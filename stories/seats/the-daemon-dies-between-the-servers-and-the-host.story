# n1's daemon is killed when its servers are stopped for want of power and the host is not. It comes back, and goes on
# where it was: n1 powers off before the battery ends.
# Sentences: S7 at, P4.latch at, S13 at

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

run 100s
----
0 n1 sees ups1: input bad, output from battery, charge 100 %
0 n1 sees ups2: input bad, output from battery, charge 100 %
0 n1 finds noPower: n1 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 188 s
0 n1 finds noPower of n2: n2 has no power (ups1 is on battery and ups2 is on battery); it stops when its hold-up is under 150 s
0 n1 finds pairWithoutPower of pair: neither n1 nor n2 has power: ups1 is on battery and ups2 is on battery
0 n1 alert critical power.pair.none: Both nodes have no power: ups1 is on battery and ups2 is on battery.
0 n1 alert warning power.n1.runtime: The batteries of n1 last 250 s when full; 375 s are wanted: they are too small for its servers.
0 n1 alert warning power.n2.runtime: The batteries of n2 last 250 s when full; 300 s are wanted: they are too small for its servers.

kill n1 after-stopping
----
ok

run 6m
----
120 n1 alert warning engine.P3.withdraw.n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
120 n2 P3 withdraws n2: Neither node has had power for 120 s (ups1 is on battery and ups2 is on battery). n2 is shed to stretch the batteries; n1 is kept, because its servers would take longer to move. n2 leaves the cluster and powers off.
130 n1 alert critical engine.P4.stopServers.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
130 n1 P4 stops srv1 srv2 srv3 on n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 185 s is under the 188 s that it needs to stop safely (ups1 alone carries all for 185 s): srv1, srv2 and srv3 stop.
130 n2 has not done P3.withdraw.n2: given up before it left the cluster, the reason is gone
130 n1 alert over engine.P3.withdraw.n2
160 srv1 is off
160 srv2 is off
160 srv3 is off
160 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
160 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
160 n1 tries daemon: starts again in 5 s
160 n1 alert over engine.P4.stopServers.n1
165 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
195 n1 is on, not a member
195 n1 no longer finds pairWithoutPower of pair
195 n1 no longer finds noPower
195 n1 alert over engine.P4.withdraw.n1
195 n1 alert over power.n1.runtime
205 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
205 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
225 n1 is off, not a member
225 n1 has done P4.withdraw.n1: n1 is off, reason power
225 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
225 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
225 n1 alert over power.n2.runtime
235 n2 is on, not a member
250 n1 no longer finds noPower of n2
250 n2 alert over engine.P4.withdraw.n2
265 n2 is off, not a member
265 n2 has done P4.withdraw.n2: n2 is off, reason power
270 s1 finds waitsForBoot of n2: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
270 s1 alert notice host.n2.waits: n2 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).

expect n1 off
----
ok
