UPDATE _prisma_migrations SET checksum = repeat('0', 64);
