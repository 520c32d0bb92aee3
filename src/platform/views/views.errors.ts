import { defineProblems } from '../errors/problems';

/** Requests that GraphQL itself cannot run, under the codes that its clients know. */
export const viewsErrors = defineProblems({
  GRAPHQL_PARSE_FAILED: [
    400,
    'Truy vấn GraphQL sai cú pháp: {reason}',
    'The GraphQL document cannot be parsed: {reason}',
  ],
  GRAPHQL_VALIDATION_FAILED: [
    400,
    'Truy vấn GraphQL không hợp lệ: {reason}',
    'The GraphQL document is not valid: {reason}',
  ],
  BAD_USER_INPUT: [
    400,
    'Biến hoặc tham số GraphQL không hợp lệ: {reason}',
    'A GraphQL variable or argument is not valid: {reason}',
  ],
  OPERATION_RESOLUTION_FAILURE: [
    400,
    'Không rõ phải chạy thao tác nào: {reason}',
    'Which operation to run is not clear: {reason}',
  ],
  BAD_REQUEST: [
    400,
    'Yêu cầu GraphQL không đúng dạng: {reason}',
    'The GraphQL request has not the right form: {reason}',
  ],
  PERSISTED_QUERY_NOT_FOUND: [
    400,
    'Chưa có truy vấn đã lưu này, hãy gửi toàn văn.',
    'This persisted query is not known here; send its text.',
  ],
  PERSISTED_QUERY_NOT_SUPPORTED: [400, 'Không dùng truy vấn đã lưu.', 'Persisted queries are not supported.'],
});
