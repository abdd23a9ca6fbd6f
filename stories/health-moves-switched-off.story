# A site that does not want its servers moved for health: the alert remains. (H8)

site pair

policy healthMoves off

fan n1 2 failed

run 10m

expect no intents
