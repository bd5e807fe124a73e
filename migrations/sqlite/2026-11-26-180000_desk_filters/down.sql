DROP TABLE desk_filters;
