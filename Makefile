# A thin list of names; ./run is the truth and needs no make.
.PHONY: read test fix docs lock training
read test fix docs lock training:
	@./run $@ $(ARGS)
