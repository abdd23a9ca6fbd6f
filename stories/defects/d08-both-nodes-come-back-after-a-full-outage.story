# The path on which the reference forgot the reason of the stop, so that both nodes stayed off for ever: batteries run
# down with servers running. Mains returns, the worn batteries are renewed, and both are booted: what the old ones held
# says nothing of the new ones.
# Sentences: R1 at, L1 at

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

run until n1 stopping 1h
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

run 5m
----
160 srv1 is off
160 srv2 is off
160 srv3 is off
160 n1 has done P4.stopServers.n1: srv1, srv2, srv3 stopped
160 n1 alert critical engine.P4.withdraw.n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
160 n1 P4 withdraws n1: n1 has no power: ups1 is on battery and ups2 is on battery. Its stop has begun, and only mains ends it. n1 leaves the cluster and powers off.
160 n1 alert over engine.P4.stopServers.n1
190 n1 is on, not a member
190 n1 no longer finds pairWithoutPower of pair
190 n1 no longer finds noPower
190 n1 alert over engine.P4.withdraw.n1
190 n1 alert over power.n1.runtime
205 n2 alert critical engine.P4.withdraw.n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
205 n2 P4 withdraws n2: n2 has no power: ups1 is on battery and ups2 is on battery. Its hold-up of 147 s is under the 150 s that it needs to stop safely (ups1 alone carries all for 147 s). n2 leaves the cluster and powers off.
220 n1 is off, not a member
220 n1 has done P4.withdraw.n1: n1 is off, reason power
220 n1 alert over power.n2.runtime
225 n2 finds waitsForBoot of n1: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery)
225 n2 alert notice host.n1.waits: n1 is off and waits to be booted: no power (ups1 is on battery and ups2 is on battery).
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

mains on
----
ok

ups ups1 new-battery
----
ok

ups ups2 new-battery
----
ok

run until redundant 8h
----
435 s1 sees ups1: input good, output from mains, charge 100 %
435 s1 sees ups2: input good, output from mains, charge 100 %
435 n1 alert over power.pair.none
735 s1 alert notice engine.R1.boot.n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
735 s1 R1 boots n2: n2 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
735 s1 no longer finds waitsForBoot of n2
735 s1 alert over host.n2.waits
740 n2 is on, not a member
740 s1 alert over engine.R1.boot.n2
745 s1 has done R1.boot.n2: n2 is on
795 s1 alert notice engine.R1.boot.n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
795 s1 R1 boots n1: n1 stopped for want of power; all that a boot needs is there: power for 300 s and more, ups1 charged to 35 % or more, ups1 lasts longer than the 488 s that a boot and a safe stop take, temperatures in range, no cool-down (it did not stop for heat) and no other host booting on its UPS just now. s1 powers it on.
795 n2 no longer finds waitsForBoot of n1
795 n2 alert over host.n1.waits
800 n1 is on, not a member
800 s1 alert over engine.R1.boot.n1
805 s1 has done R1.boot.n1: n1 is on
980 n2 finds backAlone of n1: n1 is back after a full outage and waits for n2
980 n2 finds backAlone: n2 is back after a full outage and waits for n1
980 n2 finds onButAway of n1: n1 is on and not a member of the cluster
980 n2 finds onButAway: n2 is on and not a member of the cluster
980 n2 alert warning host.n2.away: n2 is not a running member of the cluster.
1040 n1 is on, member
1040 n2 is on, member
1040 s1 alert notice engine.P9.startServers.n2: Mains has been steady for 300 s and the best battery is at 100 %: srv3, srv2 and srv1 start again.
1040 n2 no longer finds onButAway of n1
1040 n2 no longer finds onButAway
1040 n2 no longer finds backAlone of n1
1040 n2 no longer finds backAlone
1040 n2 alert over host.n2.away
1085 s1 alert notice engine.P9.startServers.n1: Mains has been steady for 300 s and the best battery is at 100 %: srv3, srv2 and srv1 start again.
1085 s1 alert over engine.P9.startServers.n2
1340 n1 P9 starts srv3 srv2 srv1 on n1: Mains has been steady for 300 s and the best battery is at 100 %: srv3, srv2 and srv1 start again.
1345 s1 alert over engine.P9.startServers.n1
1350 srv1 is on n1, running
1350 srv2 is on n1, running
1350 srv3 is on n1, running
1350 n1 has done P9.startServers.n1: srv3, srv2, srv1 started
